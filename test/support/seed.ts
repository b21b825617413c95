import fc from "fast-check";

/** Property tests draw the same examples on every machine. `SEED=7 RUNS=50000 npx vitest run test/laws` looks further. */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20_251_206) });
