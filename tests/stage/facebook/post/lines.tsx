import { emojiImage, emojiRuns } from '../../shared/emoji';
import { x } from '../view';

/** A text as Facebook renders it: one `div[dir=auto]` a line, emoji as images with the character in `alt`. */
export function Lines({ text }: { text: string }) {
  return text.split('\n').map((line, index) => (
    <div key={index} dir="auto" style={{ textAlign: 'start' }}>
      {line === '' ? <br /> : <Runs line={line} />}
    </div>
  ));
}

function Runs({ line }: { line: string }) {
  return emojiRuns(line).map((run, index) =>
    run.emoji ? (
      <span key={index} className={x({ display: 'inline-flex', verticalAlign: '-3px', marginInline: 1 })}>
        <img
          alt={run.text}
          src={emojiImage(run.text)}
          width={16}
          height={16}
          referrerPolicy="origin-when-cross-origin"
        />
      </span>
    ) : (
      run.text
    ),
  );
}
