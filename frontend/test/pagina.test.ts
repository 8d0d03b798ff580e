import assert from "node:assert/strict";
import { test } from "node:test";
import { Onderweg, VRIJ_NA } from "../src/ts/indienen.ts";
import { volgende } from "../src/ts/zoeken.ts";

test("een tweede druk op de knop wordt genegeerd tot het antwoord er is", () => {
  const onderweg = new Onderweg<object>();
  const form = {};
  assert.equal(onderweg.magWeg(form, 0), true);
  assert.equal(onderweg.magWeg(form, 300), false);
  assert.equal(onderweg.magWeg({}, 300), true, "een ander formulier mag wel");
  onderweg.terug(form);
  assert.equal(onderweg.magWeg(form, 400), true);
  assert.equal(onderweg.magWeg(form, 400 + VRIJ_NA), true, "zonder antwoord is de weg na een tijd weer vrij");
});

test("de pijlen lopen rond langs de vondsten en het zoekveld", () => {
  assert.equal(volgende(-1, "ArrowDown", 3), 0);
  assert.equal(volgende(2, "ArrowDown", 3), -1);
  assert.equal(volgende(-1, "ArrowUp", 3), 2);
  assert.equal(volgende(0, "ArrowUp", 3), -1);
  assert.equal(volgende(1, "Tab", 3), 1);
});
