import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { type Connection, connection } from '../../request/connection.ts';

export const useConnection = (): Connection => useSyncExternalStore(connection.subscribe, connection.now);

/** Asks after the server when the browser has reason to, and brings everything up to date once it answers again. */
export function useReconnection(onReturn: () => void): void {
  const client = useQueryClient();
  const { lost } = useConnection();
  const wasLost = useRef(false);
  useEffect(() => {
    const ask = () => void connection.tryNow();
    const look = () => {
      if (document.visibilityState === 'visible' && connection.now().lost) ask();
    };
    window.addEventListener('offline', ask);
    window.addEventListener('online', ask);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('offline', ask);
      window.removeEventListener('online', ask);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  useEffect(() => {
    if (wasLost.current && !lost) {
      onReturn();
      void client.invalidateQueries();
    }
    wasLost.current = lost;
  }, [client, lost, onReturn]);
}
