/** Two lists of whole numbers that grow together. */
export class GrowingRows {
  length = 0;
  first = new Int32Array(256);
  second = new Int32Array(256);

  append(first: Int32Array, second: Int32Array, count: number): void {
    this.#makeRoom(count);
    this.first.set(first.subarray(0, count), this.length);
    this.second.set(second.subarray(0, count), this.length);
    this.length += count;
  }

  push(first: number, second: number): void {
    this.#makeRoom(1);
    this.first[this.length] = first;
    this.second[this.length] = second;
    this.length++;
  }

  #makeRoom(count: number): void {
    const needed = this.length + count;
    if (needed <= this.first.length) return;
    const capacity = Math.max(needed, this.first.length * 2);
    this.first = enlarged(this.first, capacity);
    this.second = enlarged(this.second, capacity);
  }
}

function enlarged(array: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity);
  larger.set(array);
  return larger;
}
