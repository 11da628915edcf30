import { expect, test } from "vitest";
import { codeHolder } from "./code-holder.ts";
import { igoJoint, igoMemberships } from "./igo-series.ts";
import { table, testActors, testCast, told } from "./test-support.ts";

const holder = codeHolder(testActors, "cow");

test("full memberships of the cast, under whom the code stood for", () => {
  const rows = table(
    "ccode,year,sum_igo_full,sum_igo_anytype",
    "10,1991,50,52",
    "10,1992,55,55",
    "30,1992,-9,-9",
    "99,1992,7,7",
  );
  expect(told(igoMemberships(rows, holder, testCast))).toEqual({
    "igo.memberships OLD 1991": 50,
    "igo.memberships NEW 1992": 55,
    "igo.memberships BEE 1992": "not-covered",
  });
});

test("organisations in common, the earlier code first; dyads with somebody else are left out", () => {
  const rows = table("ccode1,ccode2,year,dyadigos", "10,21,1992,40", "10,42,1992,41", "21,30,1992,0");
  expect(told(igoJoint(rows, holder, testCast))).toEqual({ "igo.joint ALT NEW 1992": 40, "igo.joint ALT BEE 1992": 0 });
});
