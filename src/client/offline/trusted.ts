/** What TypeScript's own types of the browser lack of Trusted Types. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(url: string): string };
}

/**
 * The address of a worker of ours as the browser asks for it.
 *
 * @param policy one of those that pages allow, which has its name but once and knows this one address
 */
export function trustedAddress(policy: string, address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const rules = { createScriptURL: () => address };
  return trustedTypes?.createPolicy(policy, rules).createScriptURL(address) ?? address;
}
