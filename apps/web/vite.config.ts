import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vitest/config';
import { apiUrl, isApiRequest } from './serve/api-path.js';
import { unwrapLayers } from './serve/unwrap-layers.js';

// The oldest engines the site is built for: Android WebView and WeChat's own of early 2021, Safari of the same year.
const engines = ['chrome87', 'safari14'];

export default defineConfig({
  plugins: [
    tailwindcss(),
    sveltekit({
      adapter: adapter(),
      output: { linkHeaderPreload: false },
      csp: {
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self', 'unsafe-inline'],
          'img-src': ['self', 'data:'],
          'connect-src': ['self', 'ws:', 'wss:'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
          'base-uri': ['none'],
          'object-src': ['none'],
        },
      },
    }),
  ],
  environments: { client: { build: { target: engines, cssTarget: engines } } },
  css: { postcss: { plugins: [unwrapLayers()] } },
  server: {
    proxy: {
      '^/(graphql|auth|imports|health)': {
        target: apiUrl,
        ws: true,
        bypass: (request) => (isApiRequest(request) ? undefined : request.url),
      },
    },
  },
  test: { isolate: false, include: ['src/**/*.test.ts', 'serve/**/*.test.ts'] },
});
