import { defineConfig } from 'prisma/config';

// The CLI would otherwise try to download a schema engine that this project never uses (it migrates itself through
// @prisma/schema-engine-wasm), and fail on a closed network.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema.prisma' });
