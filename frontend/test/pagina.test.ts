import assert from "node:assert/strict";
import { test } from "node:test";
import { Onderweg, VRIJ_NA } from "../src/ts/indienen.ts";
import { lijktBsn, volgende } from "../src/ts/zoeken.ts";

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

test("wat een BSN lijkt gaat niet met het adres van de pagina mee", () => {
  assert.equal(lijktBsn("999900006"), true);
  assert.equal(lijktBsn(" 9999 00 006"), true);
  assert.equal(lijktBsn("12345678"), true);
  assert.equal(lijktBsn("2026-0412"), false);
  assert.equal(lijktBsn("0612345678"), false);
  assert.equal(lijktBsn("van 't hof"), false);
});
