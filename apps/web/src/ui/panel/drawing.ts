/** A chart as a file: what the page's style sheets say of it written into it, since they stay behind. */

const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
] as const;
const FONT = "'Inter Variable', Inter, system-ui, sans-serif";
const MARGIN = 16;
const HEAD = 44;
/** Of a picture, so that it stays sharp in a document. */
const SCALE = 2;

const srgb = /color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.]+))?\)/g;

/** As every program reads it: mixed colours come as color(srgb …), which few outside browsers know. */
export const plainColour = (text: string): string =>
  text.replaceAll(srgb, (_, red: string, green: string, blue: string, alpha: string | undefined) => {
    const parts = [red, green, blue].map((part) => Math.round(Number(part) * 255)).join(', ');
    return alpha === undefined ? `rgb(${parts})` : `rgba(${parts}, ${alpha})`;
  });

function dress(copy: Element, original: Element): void {
  const style = getComputedStyle(original);
  for (const name of KEPT) {
    const value = style.getPropertyValue(name);
    if (value !== '') copy.setAttribute(name, plainColour(value));
  }
  copy.removeAttribute('style');
  copy.removeAttribute('class');
  [...copy.children].forEach((child, place) => {
    const from = original.children[place];
    if (from !== undefined) dress(child, from);
  });
}

const svgElement = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** All drawings inside the frame where they stand, under the title; null where there is none. */
export function drawingOf(frame: Element, title: string, foot: string): Drawing | null {
  const drawn = [
    ...frame.querySelectorAll<SVGSVGElement>('svg[width]:not([aria-hidden="true"][viewBox="0 0 16 16"])'),
  ];
  if (drawn.length === 0) return null;
  const box = frame.getBoundingClientRect();
  const page = getComputedStyle(document.body);
  const width = Math.ceil(box.width) + 2 * MARGIN;
  const height = Math.ceil(box.height) + HEAD + 2 * MARGIN + 12;
  const outer = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT });
  outer.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  outer.append(svgElement('rect', { width, height, fill: plainColour(page.backgroundColor) }));
  const write = (text: string, x: number, y: number, size: number, weight: number) => {
    const element = svgElement('text', {
      x,
      y,
      'font-size': size,
      'font-weight': weight,
      fill: plainColour(page.color),
    });
    element.textContent = text;
    outer.append(element);
  };
  write(title, MARGIN, MARGIN + 14, 15, 600);
  write(foot, MARGIN, height - MARGIN, 13, 400);
  for (const heading of frame.querySelectorAll('h4')) {
    const { left, bottom } = heading.getBoundingClientRect();
    write(heading.textContent, left - box.left + MARGIN, bottom - box.top + HEAD - 4, 13, 600);
  }
  for (const original of drawn) {
    const copy = original.cloneNode(true) as SVGSVGElement;
    dress(copy, original);
    const { left, top } = original.getBoundingClientRect();
    copy.setAttribute('x', String(left - box.left + MARGIN));
    copy.setAttribute('y', String(top - box.top + HEAD));
    copy.setAttribute('overflow', 'visible');
    outer.append(copy);
  }
  return { svg: new XMLSerializer().serializeToString(outer), width, height };
}

/** The same as a picture, at twice its size. */
export async function pictureOf({ svg, width, height }: Drawing): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws no pictures');
  context.scale(SCALE, SCALE);
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png'),
  );
}
