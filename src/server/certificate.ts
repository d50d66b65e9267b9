import { readFile } from "node:fs/promises";
import { createSecureContext } from "node:tls";

/** A certificate with its key, as PEM. */
export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** Reads a certificate and its key from their files. A text says why they cannot be used. */
export async function certificateIn(files: {
  readonly key: string;
  readonly cert: string;
}): Promise<Certificate | string> {
  try {
    const [key, cert] = await Promise.all([readFile(files.key), readFile(files.cert)]);
    createSecureContext({ key, cert });
    return { key, cert };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `The certificate in ${files.cert} with the key in ${files.key} cannot be used: ${why}. HTTPS_CERT and HTTPS_KEY name files in PEM form that belong together.`;
  }
}
