import type { MessageToRead, ReadText } from '../events/message-reading.ts';

/** Texts remembered at most; a source repeats its ready-made sentences all the time, and the words of customers hardly ever. */
const REMEMBERED = 20_000;
/** Longer ones are hardly ever repeated. */
const LONGEST = 400;

/**
 * Reads a text that comes again only once. To be made anew for each `fingerprint`, whose fingerprints it remembers, and
 * not to be kept for longer than a load: what it remembers are words of people.
 */
export function oncePerText(read: ReadText): ReadText {
  const remembered = new Map<string, ReturnType<ReadText>>();
  return (message, fingerprint) => {
    if (message.text.length > LONGEST) return read(message, fingerprint);
    const key = keyOf(message);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const reading = read(message, fingerprint);
    if (remembered.size === REMEMBERED) remembered.clear();
    remembered.set(key, reading);
    return reading;
  };
}

const keyOf = ({ by, language, text }: MessageToRead): string => `${by} ${language ?? ''}\n${text}`;
