/**
 * What stands in the address bar at this moment. A page that is still being drawn remembers the address it was drawn for:
 * two choices in quick succession would each start from that one, and the second would take the first back.
 */
export const addressNow = (): URLSearchParams => new URLSearchParams(window.location.search);
