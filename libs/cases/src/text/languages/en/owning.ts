/** Taking the mistake, or the matter, upon oneself. */
const WRONG = '(wrong|mistake|error|oversight|mix-?up|fault|failure|slip|blunder|mess)';
const TAKE =
  "(i'll|i will|i'm going to|i am going to|i'm|i am|let me|i shall|i can|we'll|we will)( (now|also|personally|certainly|of course|just|happily|gladly|happy to))*";

export const owning: readonly string[] = [
  "(it|this|that|which|the (mistake|error|fault|blame|delay|mix-?up|problem|slip|failure))( (is|was|lies|'s|were|sits|rests|came|comes))*( (clearly|entirely|completely|all|definitely|purely|simply|squarely|really|only|100%|very much))* (us who|we who|me who|us that|with us|with me|on us|on me|on our (side|end|part)|at our end|from our (side|end)|ours|mine|our (own )?(fault|mistake|error|doing|failure|oversight|bad|slip|responsibility)|my (own )?(fault|mistake|error|oversight|responsibility))(?! (nor|but|to (decide|say|judge)))",
  `(our|my|a|an)( \\p{L}+){0,2} ${WRONG} (on|at|by|from|of|in) (our|my) (side|part|end|own|making|system|team|warehouse|billing|records?|depot)`,
  "(we|i)('ve| have|'d| had)?( (clearly|simply|really|obviously|frankly|also|both|just|plainly|badly|got|had))* (let you down|dropped the ball|messed( this| that| it)?( up)?|screwed( this| it)? up|slipped up|got (it|this|that|your \\p{L}+|the \\p{L}+) wrong|made (a|an|the|this|that)( \\p{L}+)? (mistake|error|mess)|failed( (you|to|here|on|at))|failed(?=[.,! ]|$)|fell short|forgot|forgotten|overlooked|missed (it|that|this|your|the)|mixed( (it|them|this|up|things))*|misread|misjudged|mishandled|misrecorded|mislaid|misplaced|miscalculated|misunderstood|misinformed|mis-?sold|botched|neglected|overcharged|double-?charged|confused( (you|your|the|two))|typed (it )?wrong|(had|put|entered|used|took|noted|wrote|booked|sent|billed|gave|recorded|charged|read|set|picked|shipped)( [\\p{L}']+){0,5} (wrong|in error|by mistake|mistakenly|twice by mistake|incorrectly))",
  "(we|i) (should|ought to|could)( (have|'ve|really|simply|just|never|not|at least))+ ?(made|read|seen|checked|told|called|asked|charged|sent|done|noticed|caught|informed|warned|spotted|written|rung|replied|answered|looked|billed|taken|let|been|promised|known|kept|given|put|passed|started|started by|got|come|fixed|acted)?",
  "(it|this|that|the \\p{L}+|you(?= (should|ought to) (not|never|have been|'ve been))) (should|ought to)( (have|'ve|never|not))+( been)? (charged|billed|asked|left|told|sent|happened|kept|taken|lost|slipped|gone|called|been)",
  "(shouldn't|should not|should never|ought never to) (have (happened|been|gone|occurred|taken)|happen)",
  `${TAKE} (tak(e|ing) (full |complete |personal |this |it |over |charge |care of (this|it|that|everything|your|you) ?|ownership|responsibility|care of)+(?! (a|to|up to|a few|about) )|own(ing)? this|see (this|it|that) through|look(ing)? after (this|it|you|your)|deal(ing)? with (this|it) (myself|personally)|handl(e|ing) (this|it|your case) (myself|personally)|mak(e|ing) (sure|certain) (of it )?(myself|personally)|stay(ing)? (on|with) (this|it|your|you|the case)|keep(ing)? (hold of|an eye on) (this|it|your) (until|myself|personally|case))`,
  "(i'll|i will|i'm|i am|i have|i've|let me|we'll|we will|i)( [\\p{L}'-]+){1,8} (myself|personally|in person|with my own)(?! (think|believe|find|like|would|use|prefer))",
  '(i|we) (take|accept|bear|own|assume|admit)( (full|complete|the|all|entire|that))* (responsibility|the blame|blame|ownership|fault|this was|we were|it was our|liability)',
  '(blame|responsibility|fault|buck) (is|lies|stops|rests)( \\p{L}+)? (with (us|me)|ours|mine|here)',
  "(this|that)( one)?('s| is) (my|our) (job|responsibility|task|case|business)( (to|now|and|until)|[.,!]|$)(?<!not (my|our) \\p{L}+)",
  '(mea culpa|my bad|our bad|guilty as charged|hands up|entirely down to us|down to us|we own this)',
  '(i|we) (was|were) (wrong|mistaken|at fault|in the wrong|to blame|too (slow|hasty|quick))',
  '(you )?(can )?(ask for|call|ring|reach|write to|reply to|come to) me (directly|personally|by name)',
  "(i|we) (am|are|'m|'re) (to blame|at fault|personally|responsible for (this|that|your|it))",
];

export const notOwning: readonly string[] = [
  "(not|isn't|wasn't|hardly|neither) (our|my)( own)? (fault|mistake|error|responsibility|doing|job|task)",
  'your (own )?(fault|mistake|error|responsibility)',
  "(you'll|you will|you|you'd|please)( \\p{L}+){0,3} (check|collect|pick|do|bring|report|call|contact)( [\\p{L}']+){0,4} (yourself|in person)",
];
