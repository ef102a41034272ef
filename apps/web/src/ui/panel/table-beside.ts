import { createContext } from 'react';

/** On a page where chart and table stand together every panel shows its table below, and has no button for it. */
export const TableBeside = createContext(false);
