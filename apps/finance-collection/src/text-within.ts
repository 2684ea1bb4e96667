/** The pattern of LIKE for rows that contain a text, taken literally. */
export const containing = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
