/** The two functions of `tr46` (UTS #46) that are used; the package carries no types. */
declare module 'tr46' {
  export interface ProcessingOptions {
    checkBidi?: boolean;
    checkHyphens?: boolean;
    checkJoiners?: boolean;
    useSTD3ASCIIRules?: boolean;
    verifyDNSLength?: boolean;
    transitionalProcessing?: boolean;
  }
  /** `null` when the name is not a valid internationalised name. */
  export function toASCII(
    name: string,
    options?: ProcessingOptions,
  ): string | null;
  export function toUnicode(
    name: string,
    options?: ProcessingOptions,
  ): { domain: string; error: boolean };
}
