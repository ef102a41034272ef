/**
 * A block: the values of one column in some thousand rows, as bytes. It begins with a head of 32 bytes – two whole numbers
 * (which encoding and how many bits; a length) and three floats – and is a multiple of eight bytes long. Numbers lie as
 * in the memory of the machine: a block is read by the machine that wrote it.
 *
 * | encoding | for                                         | floats of the head          | after the head                                      |
 * | -------- | ------------------------------------------- | --------------------------- | --------------------------------------------------- |
 * | same     | one value in all rows                       | the value                   | –                                                   |
 * | whole    | whole numbers with a common step            | least, step, code of unknown | codes, bit by bit; above 32 bits low words, then high bits |
 * | sparse   | all but a few rows have one value           | the value                   | places of the others (16 bits), then a block of them |
 * | listed   | few different numbers                       | –                           | the numbers (`length` of them), then codes          |
 * | raw      | anything                                    | –                           | floats                                              |
 */
export const HEAD_BYTES = 32;
export const SAME = 0;
export const WHOLE = 1;
export const SPARSE = 2;
export const LISTED = 3;
export const RAW = 4;

/** Rows of a block: what a column is read by. Small enough for its numbers to stay in the processor's cache. */
export const BLOCK_ROWS = 8192;
/** Places in a block are written in 16 bits. */
export const MOST_BLOCK_ROWS = 65_536;

/** Stands for "no code means unknown". */
export const NO_CODE = -1;

export const upToEight = (bytes: number): number => (bytes + 7) & ~7;
