import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useMay } from '../workspace/use-may.ts';

/** Opens the cases behind what is drawn; nothing, for whoever may see no cases. */
export function useOpenCases(): (address: string) => void {
  const navigate = useNavigate();
  const allowed = useMay()('cases');
  return useCallback(
    (address) => {
      if (allowed) void navigate(address);
    },
    [navigate, allowed],
  );
}
