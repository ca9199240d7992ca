export const recomputation = '';
