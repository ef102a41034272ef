import { describe, expect, it } from '@jest/globals';
import { CHANNEL_COLOURS, channelColour, PAPER } from './palette.ts';

type Triple = readonly [number, number, number];

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const light = (colour: string): Triple => {
  const at = (from: number) => linear(parseInt(colour.slice(from, from + 2), 16) / 255);
  return [at(1), at(3), at(5)];
};
const luminance = ([red, green, blue]: Triple) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [darker, brighter] = [luminance(light(one)), luminance(light(other))].sort((a, b) => a - b);
  return ((brighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const sight: Record<string, readonly Triple[]> = {
  ordinary: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (row: Triple, [x, y, z]: Triple) => row[0] * x + row[1] * y + row[2] * z;

/** OKLab (Ottosson 2020): distances of about 0.02 are just visible. */
function lab(colour: Triple): Triple {
  const cones: Triple = [
    Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], colour)),
    Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], colour)),
    Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], colour)),
  ];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], cones),
    dot([1.9779984951, -2.428592205, 0.4505937099], cones),
    dot([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
}

function seen(colour: string, kind: string): Triple {
  const source = light(colour);
  const [red, green, blue] = (sight[kind] ?? []).map((row) => Math.min(1, Math.max(0, dot(row, source))));
  return lab([red ?? 0, green ?? 0, blue ?? 0]);
}

describe('channel colours', () => {
  it.each(CHANNEL_COLOURS)('%s stands at least 3:1 against both papers', (colour) => {
    expect(contrast(colour, PAPER.light)).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, PAPER.dark)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(sight))('any two stay apart with %s', (kind) => {
    const distances = CHANNEL_COLOURS.flatMap((one, place) =>
      CHANNEL_COLOURS.slice(place + 1).map((other) => {
        const [a, b] = [seen(one, kind), seen(other, kind)];
        return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
      }),
    );
    expect(Math.min(...distances)).toBeGreaterThan(0.08);
  });

  it('a channel keeps its colour whatever its spelling and its neighbours', () => {
    expect(channelColour('Phone')).toBe(channelColour('phone'));
    expect(channelColour('fax')).toBe(channelColour('fax'));
    expect(CHANNEL_COLOURS).toContain(channelColour('fax'));
  });

  it('the eight channels of the sample have eight colours', () => {
    const channels = ['phone', 'email', 'chat', 'store', 'field visit', 'web form', 'twitter', 'facebook'];
    expect(new Set(channels.map(channelColour)).size).toBe(8);
  });
});
