import { readFileSync } from 'node:fs';
import { createCueScan } from '@/lib/core/guidelines/cues';
import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { runRule } from '@/lib/core/guidelines/run-rule';
const want = process.argv[3] === 'bad';
const IDS='shortener-opaque link-safety hashtag-overload trend-unrelated moral-emotional-caution negative-spreads rt-event-empty decorative-unicode engagement-bait-fb contest-share-tag-fb clickbait-curiosity copyright-media ugc-permission tag-consent crisis-mode-promo'.split(' ');
async function main(){
const CATALOGUE:any[]=[]; for(const id of IDS){const m=await import(`../../lib/core/guidelines/catalogue/${id}.ts`); CATALOGUE.push(Object.values(m).find((x:any)=>x.id===id));}
let rule: any; let n=0,ok=0; const sum: string[]=[];
for (const line of readFileSync(process.argv[2]!,'utf8').split('\n')) {
  if (!line.trim()) continue;
  if (line.startsWith('# ') && CATALOGUE.some(r=>r.id===line.slice(2).trim())) { if(rule) sum.push(`${rule.id} ${ok}/${n}`); rule = CATALOGUE.find(r=>r.id===line.slice(2).trim()); n=ok=0; console.log('##',rule.id); continue; }
  const text=line.replace(/ \/\/ /g,'\n');
  const draft = createDraftText(text,{platform: rule.platforms[0]==='facebook'?'facebook':'x',kind:rule.kinds[0],crisis:rule.id==='crisis-mode-promo'?true:undefined} as any);
  const awake = createCueScan([rule])(draft.folded)(0);
  const raw = runRule(rule, draft);
  const found = awake ? raw : [];
  n++; if (found.length) ok++;
  if (want ? !found.length : found.length) console.log((awake||!raw.length)?'  ':'CUE',text, want?'':'   => '+found.map(f=>`“${text.slice(f.start,f.end)}”`).join(' '));
}
sum.push(`${rule.id} ${ok}/${n}`); console.log(sum.join('\n'));
}
main();
