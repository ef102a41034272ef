import '@fontsource-variable/inter/wght.css';
import './app/mantine.css';
import './app/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { watchChunks } from './request/lost-chunks.ts';
import { firstSpoken } from './messages/spoken.ts';

const place = document.getElementById('page');
if (place === null) throw new Error('index.html has no #page');
watchChunks();
await firstSpoken();
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
