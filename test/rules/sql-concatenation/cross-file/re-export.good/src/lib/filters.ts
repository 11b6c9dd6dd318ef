export const byState = 'state = ?';
