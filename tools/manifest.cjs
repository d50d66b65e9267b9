const { createHash } = require("node:crypto");

/** Where the add-in is served in development, and what the manifest in the repository says. */
const DEVELOPMENT_URL = "https://localhost:3000";

/**
 * The manifest for an address: every URL of it, and an id of its own, because Excel takes two manifests with one id for one
 * add-in and a copy under development would quarrel with the one that is deployed. A namespace makes cells say =RE.REPRICE(...).
 */
function manifestFor(template, { publicUrl = DEVELOPMENT_URL, namespace } = {}) {
  const url = publicAddress(publicUrl);
  let manifest = template.replaceAll(DEVELOPMENT_URL, url);
  if (url !== DEVELOPMENT_URL) {
    manifest = manifest
      .replace(/<Id>.*<\/Id>/, `<Id>${idOf(url)}</Id>`)
      .replace(/<AppDomain>.*<\/AppDomain>/, `<AppDomain>${new URL(url).origin}</AppDomain>`);
  }
  return namespace ? withNamespace(manifest, namespace) : manifest;
}

/** Reads PUBLIC_URL: https, as Excel demands, and no slash at its end. */
function publicAddress(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Error(
      `PUBLIC_URL must be an address such as https://prices.example.com, not "${text}".`,
    );
  }
  if (url.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(`PUBLIC_URL must begin with https:// and have no ? or #, not "${text}".`);
  }
  return url.href.replace(/\/+$/, "");
}

/** A GUID that follows from the address (RFC 9562, version 8): the same address gives the same add-in for ever. */
function idOf(url) {
  const bytes = createHash("sha256").update(`reprice ${url}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x80;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function withNamespace(manifest, namespace) {
  if (!/^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(namespace)) {
    throw new Error(`REPRICE_NAMESPACE must be a short name such as RE, not "${namespace}".`);
  }
  return manifest
    .replace(
      /(\s*)<\/Metadata>/,
      (found, indent) => `${found}${indent}<Namespace resid="Functions.Namespace"/>`,
    )
    .replace(
      /(\s*)<bt:String id="Tab.Label"/,
      (found, indent) =>
        `${indent}<bt:String id="Functions.Namespace" DefaultValue="${namespace}"/>${found}`,
    );
}

module.exports = { DEVELOPMENT_URL, manifestFor, publicAddress };
