/** "… number", "… nr", "… kood" after the noun. */
export const NUMBER =
  '-?(numb(er|ri|ir|re|r)\\p{L}*|nr|nr\\.|no|nro|nmbr|kood\\p{L}*|id|viitenumb\\p{L}*|viide|viit\\p{L}*|tunnus\\p{L}*|#)';
