/** A number without country code stays without: which country is meant cannot be known here. */
export function normalisePhone(text: string): string | null {
  const digits = text.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  return /\d/.test(digits) ? digits.replace(/^00/, '+') : null;
}
