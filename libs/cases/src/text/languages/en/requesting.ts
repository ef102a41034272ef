/** What makes a sentence a request for something; what it asks for is in asking.ts. */
const GIVE =
  '(give|tell|provide|send|share|confirm|resend|state|quote|read|spell|repeat|supply|forward|specify|indicate|e-?mail|upload|attach|note|verify|type|enter|submit|drop|pop|write|list|put|include|text|ping|shoot|fire|fill|reconfirm|advise|copy|paste|name|jot|check)';
const POLITE =
  '( (please|just|also|kindly|quickly|possibly|perhaps|maybe|then|still|again|both|only|first|briefly))*';

export const requesting: readonly string[] = [
  `(?<=^\\W*(?:(?:please|and|then|so|just|ok|okay|thanks|thank you|great|perfect|kindly|also|now|right|first|sure|hi|hello|to (?:help|proceed|start|begin|continue)[^,]{0,40}),?\\s)*)${GIVE}( (me|us|over|across|in|down|through|here|below|back))*( (your|the|which|what|a|an|that|those|these|both|whichever|my colleague))`,
  `(and|then|or),? (please |just |kindly )?${GIVE}( (me|us|over|across|in|down|through|here|below))*( (your|which|what))`,
  ',? (please|pls|plz|if (you )?(please|possible|i may|you don.t mind|that.s (ok|okay|alright)|handy))[ .!)]*$',
  '(?<=^\\W*)(please|pls|plz|kindly)(?= your)',
  `(i|we)('d| would| could| might|'ll| will| do| just)${POLITE} (need|require|want|like|love|appreciate|be glad of|be grateful|welcome|ask)`,
  "(we're|i'm|we are|i am)( (still|just|only|also|now))* (after|looking for|missing|short of|waiting (for|on)|lacking|in need of|going to need|unable to (find|see|locate) (your|the|a))",
  "(all|what|the (only|last|other|next|first|one) thing)( that)? (i|we|('s|is)? ?missing|('s|is)? ?left)( (still|now|also))*( (need|is|require|miss|lack))?",
  '(if|could) (you|we|i) (could |can |would |might |just |also |please |kindly )*(have|get|give|tell|send|let|provide|confirm|share|read|take)',
  '(any chance|would it be possible|is it possible|be possible|be so kind|care to|able to|in a position to|mind)( (of|to|that|you|we|i|could))* ?(giv|send|tell|shar|confirm|provid|hav|get|read|spell|repeat|resend|quot|forward|let|tak)\\p{L}*',
  '(would|might|could) be (helpful|great|useful|handy|good|perfect|ideal|nice|appreciated|best|enough)',
  '(go ahead and|feel free to|be sure to|make sure to|remember to|refresh my memory|jog my memory|fill me in on|bear with me while i)',
  "(don't|do not|can't|cannot|couldn't|could not|haven't|have not|unable to)( (seem to|currently|actually|yet|even))* (have|see|find|got|locate|show|contain|hold|list)( (any|the|a|your|an|got|here|on file))+",
  "(is|are|'s) (still )?(needed|required|missing|necessary|outstanding|blank|left blank|empty)",
  'may (i|we)',
  '(whose|whom|who)(?=[^.!]*\\?)',
  'what(?=[^.!]*\\?)',
];
