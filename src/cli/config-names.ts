/** In each folder the first of these that is there counts. */
export const CONFIG_NAMES = ["virayesh.config.json", "virayesh.config.jsonc", ".virayeshrc.json"] as const;
