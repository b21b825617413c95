declare const RULE_ADDRESS: string;

/** Where the site has the page of a rule, from the page of the playground; the build knows where that is. */
export function ruleAddress(id: string): string {
  return RULE_ADDRESS.replace("{id}", id);
}
