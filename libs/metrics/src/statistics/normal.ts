/** The 97.5 % point of the normal distribution: half-width of every 95 % interval here, in standard errors. */
export const Z95 = 1.959963984540054;
