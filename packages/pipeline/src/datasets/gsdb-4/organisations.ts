import { Actor } from "@entente/core/actors";

/** Organisations that the data set has as senders or targets and that the ledger may lack. */
export const organisations: readonly Actor[] = [
  ["AU", "African Union", "2002-07-09/.."],
  ["CHINCOM", "China Committee of the Consultative Group", "1952/1958"],
  ["COCOM", "Coordinating Committee for Multilateral Export Controls", "1950/1994"],
  ["COMECON", "Council for Mutual Economic Assistance", "1949-01/1991-06"],
  ["CSCE", "Conference on Security and Co-operation in Europe", "1973-07/1994"],
  ["CWN", "Commonwealth of Nations", "1949-04/.."],
  ["EAEU", "Eurasian Economic Union", "2015-01-01/.."],
  ["ECOWAS", "Economic Community of West African States", "1975-05-28/.."],
  ["G7", "Group of Seven", "1975-11/.."],
  ["G8", "Group of Eight", "1997-06/2014-03"],
  ["LAS", "League of Arab States", "1945-03-22/.."],
  ["MERCOSUR", "Southern Common Market", "1991-03-26/.."],
  ["NATO", "North Atlantic Treaty Organization", "1949-04-04/.."],
  ["OAPEC", "Organization of Arab Petroleum Exporting Countries", "1968-01/.."],
  ["OAS", "Organization of American States", "1948-04-30/.."],
  ["OAU", "Organisation of African Unity", "1963-05-25/2002-07-08"],
  ["OECS", "Organisation of Eastern Caribbean States", "1981-06-18/.."],
  ["OIC", "Organisation of Islamic Cooperation", "1969-09/.."],
  ["OSCE", "Organization for Security and Co-operation in Europe", "1995-01-01/.."],
  ["PIF", "Pacific Islands Forum", "1971-08/.."],
  ["SADC", "Southern African Development Community", "1992-08-17/.."],
  ["UNASUR", "Union of South American Nations", "2008-05-23/.."],
].map(([id, name, valid]) => Actor.parse({ kind: "organisation", id, name, valid }));
