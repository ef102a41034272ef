/** Linear equations with a symmetric positive definite matrix, row by row in one array, by Cholesky's decomposition. */

/** The x of a · x = b; null where the matrix is not positive definite. */
export function solve(a: Float64Array, b: Float64Array, size: number): Float64Array | null {
  const factor = cholesky(a, size);
  if (factor === null) return null;
  const x = b.slice();
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] as number) - (factor[i * size + k] as number) * (x[k] as number);
    x[i] = (x[i] as number) / (factor[i * size + i] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++)
      x[i] = (x[i] as number) - (factor[k * size + i] as number) * (x[k] as number);
    x[i] = (x[i] as number) / (factor[i * size + i] as number);
  }
  return x;
}

function cholesky(a: Float64Array, size: number): Float64Array | null {
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * size + j] as number;
      for (let k = 0; k < j; k++) sum -= (factor[i * size + k] as number) * (factor[j * size + k] as number);
      if (i === j && !(sum > 1e-12)) return null;
      factor[i * size + j] = i === j ? Math.sqrt(sum) : sum / (factor[j * size + j] as number);
    }
  }
  return factor;
}
