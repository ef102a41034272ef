import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = 'http://127.0.0.1:4300';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@twicetold/source', 'module', 'browser', 'development|production'] },
  server: { port: 4301, strictPort: true, proxy: { '/graphql': api, '/api': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // What each page loads: test/src/budgets.e2e.spec.ts.
    manifest: true,
    target: 'es2023',
    // The first browsers with light-dark(): for older ones it is rewritten into variables that nothing sets
    // (Mantine's color-scheme is a variable itself), and every colour of ours is lost.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 600,
  },
});
