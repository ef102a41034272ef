/**
 * An amount as a plain decimal number, without its currency: people leave it out when they say the amount again.
 * A lone separator followed by exactly three digits groups thousands ("1.234" is 1234): amounts of money have two
 * decimals, hardly ever three. A currency sign may stand for the separator ("89€90"). null when it is no single number.
 */
export function normaliseAmount(text: string): string | null {
  const found = /^[^\d-]*(-?)[^\d-]*(\d[\d.,'’ ]*?)[.,]?\D*$/.exec(text.replace(/(\d) ?€ ?(\d\d)$/, '$1.$2'));
  if (found === null) return null;
  const digits = (found[2] as string).replace(/['’ ]/g, '');
  const decimalAt = decimalSeparatorAt(digits);
  const whole = (decimalAt === -1 ? digits : digits.slice(0, decimalAt))
    .replace(/[.,]/g, '')
    .replace(/^0+(?=\d)/, '');
  const decimals = decimalAt === -1 ? '' : digits.slice(decimalAt + 1).replace(/0+$/, '');
  return `${found[1] ?? ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}

function decimalSeparatorAt(digits: string): number {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last === -1) return -1;
  const both = digits.includes('.') && digits.includes(',');
  const separator = digits[last] as string;
  const repeated = digits.indexOf(separator) !== last;
  if (repeated) return -1;
  const groupsThousands = digits.length - last - 1 === 3 && !/^0[.,]/.test(digits);
  return !both && groupsThousands ? -1 : last;
}
