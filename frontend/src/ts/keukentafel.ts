/** The script of the product: small additions to pages that work without it. */
import htmx from "htmx.org/dist/htmx.esm.js";
import { startBewaren } from "./bewaren.ts";
import { startIndienen } from "./indienen.ts";
import { startKop, toonFouten } from "./kop.ts";
import { startLevend } from "./levend.ts";
import { startZoeken } from "./zoeken.ts";

export type HtmxApi = typeof htmx;

// The CSP allows no eval and no injected style; a fragment brings no script of its own.
htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.allowScriptTags = false;
// Snapshots of pages would leave personal data in the browser's storage: going back asks the server again.
htmx.config.historyCacheSize = 0;
htmx.config.refreshOnHistoryMiss = true;
htmx.config.timeout = 10_000;
htmx.config.scrollIntoViewOnBoost = false;
// A form with errors comes back as 422 and is shown; other refusals leave the page as it is.
htmx.config.responseHandling = [
  { code: "204", swap: false },
  { code: "[23]..", swap: true },
  { code: "422", swap: true },
  { code: "[45]..", swap: false, error: true },
];

/** A fragment request that ended at the sign-in page: go there with the whole window instead of putting it in a corner. */
function naarInloggen(): void {
  htmx.on("htmx:beforeSwap", (event) => {
    const detail = (event as CustomEvent<{ xhr: XMLHttpRequest; shouldSwap: boolean }>).detail;
    const inloggen = document.documentElement.dataset["inloggen"] ?? "/inloggen";
    const antwoordVan = detail.xhr.responseURL;
    if (detail.xhr.status === 401 || (antwoordVan && new URL(antwoordVan).pathname === inloggen)) {
      detail.shouldSwap = false;
      location.assign(inloggen);
    }
  });
}

function start(): void {
  startKop();
  startZoeken();
  startIndienen();
  startBewaren();
  startLevend(htmx);
  naarInloggen();
  toonFouten(document);
  htmx.on("htmx:afterSettle", (event) => toonFouten(event.target as Element));
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
