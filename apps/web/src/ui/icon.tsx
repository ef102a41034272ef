/** The few signs there are, drawn on 16 × 16; decoration only, the word stands beside or in the label. */
const paths = {
  overview: 'M2 13V3M2 13h12M4.5 10l3-3.5 2.5 2L13.5 4',
  metrics: 'M3 13V9M8 13V3M13 13V6',
  explore: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3L14 14',
  handoffs: 'M2 5h10.5M9.5 2l3 3-3 3M14 11H3.5M6.5 8l-3 3 3 3',
  cases: 'M2.5 4h11M2.5 8h11M2.5 12h7',
  source:
    'M3 4c0-1.1 2.2-2 5-2s5 .9 5 2-2.2 2-5 2-5-.9-5-2Zm0 0v8c0 1.1 2.2 2 5 2s5-.9 5-2V4M3 8c0 1.1 2.2 2 5 2s5-.9 5-2',
  settings:
    'M2 5h4M10 5h4M2 11h7M13 11h1M8 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM11 13a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  about: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM8 7.5v4M8 4.8v.4',
  table: 'M2 3h12v10H2zM2 6.5h12M2 10h12M6.5 6.5V13',
  export: 'M8 2v8m0 0L5 7m3 3 3-3M2.5 12.5v1h11v-1',
  mail: 'M2 3.5h12v9H2zM2 4l6 5 6-5',
  print: 'M4.5 6V2h7v4M4.5 12H2V6h12v6h-2.5M4.5 9.5h7V14h-7z',
  theme: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM8 1.5v13M8 4.5h4.5M8 8h6.3M8 11.5h4.5',
  more: 'M3 8h.1M8 8h.1M13 8h.1',
  down: 'M4 6l4 4 4-4',
  close: 'M4 4l8 8M12 4l-8 8',
  add: 'M8 3v10M3 8h10',
  filter: 'M2 4h12M4.5 8h7M6.5 12h3',
  back: 'M10 3L5 8l5 5',
  person: 'M8 8.2a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM2.8 13.8c.6-2.4 2.7-3.6 5.2-3.6s4.6 1.2 5.2 3.6',
  language: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM1.5 8h13M8 1.5c4 4 4 9 0 13M8 1.5c-4 4-4 9 0 13',
  bell: 'M4 11.5V7a4 4 0 0 1 8 0v4.5l1 1H3zM6.8 14.3h2.4',
  keys: 'M1.5 4h13v8h-13zM4 6.5h.1M6.7 6.5h.1M9.3 6.5h.1M12 6.5h.1M4.5 9.5h7',
  to: 'M2.5 8h11M9.5 4l4 4-4 4',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
