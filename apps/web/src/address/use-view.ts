import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { addressNow } from './address-now.ts';
import { printView, readView, type View } from './view.ts';

/** Parts of the address that belong to one page, kept when the view changes. */
const pageParts = ['metric', 'by', 'key', 'bucket', 'chart', 'side', 'flow', 'own', 'edge', 'order'];

export function useView() {
  const [address, setAddress] = useSearchParams();
  const read = useMemo(() => readView(address), [address]);
  const change = useCallback(
    (part: Partial<View>) => {
      const before = addressNow();
      const after = printView({ ...readView(before).view, ...part });
      for (const name of pageParts) for (const value of before.getAll(name)) after.append(name, value);
      setAddress(after);
    },
    [setAddress],
  );
  return { ...read, change };
}
