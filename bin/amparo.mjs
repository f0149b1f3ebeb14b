#!/usr/bin/env node
// The command `amparo`: the same as `node tools/run.mjs cli`, from any folder.
process.argv.splice(2, 0, 'cli');
await import('../tools/run.mjs');
