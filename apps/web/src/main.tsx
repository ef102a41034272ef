import '@fontsource-variable/inter/wght.css';
import './app/mantine.css';
import './app/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { watchChunks } from './app/connection/lost-chunks.ts';
import { firstLanguage } from './app/language/language-provider.tsx';

const place = document.getElementById('page');
if (place === null) throw new Error('index.html has no #page');
watchChunks();
const language = await firstLanguage();
createRoot(place).render(
  <StrictMode>
    <App language={language} />
  </StrictMode>,
);
