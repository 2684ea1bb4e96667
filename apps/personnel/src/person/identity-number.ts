const FORM = /^\d{17}[\dX]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** Whether a text is a citizen identity number with its right check character (GB 11643-1999, ISO 7064 MOD 11-2). */
export function isIdentityNumber(text: string): boolean {
  if (!FORM.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return text[17] === CHECK_CHARACTERS[sum % 11];
}

/** Shows the first six characters (the place) and the last, as the offices do on forms. */
export function maskIdentityNumber(number: string): string {
  return `${number.slice(0, 6)}${'*'.repeat(number.length - 7)}${number.slice(-1)}`;
}
