/**
 * The World Bank's codes of groups of countries by region, income or lending. They are no actors: a code that is neither one of
 * these nor a country's is a fault. The world (WLD) and the European Union (EUU) are not among them, since they are actors.
 */
export const aggregates: ReadonlySet<string> = new Set(
  `
    AFE AFW ARB CEB CSS EAP EAR EAS ECA ECS EMU FCS HIC HPC IBD IBT IDA IDB IDX INX
    LAC LCN LDC LIC LMC LMY LTE MEA MIC MNA NAC OED OSS PRE PSS PST SAS SSA SSF SST
    TEA TEC TLA TMN TSA TSS UMC
  `
    .trim()
    .split(/\s+/),
);
