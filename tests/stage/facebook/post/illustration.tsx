import { drawing, type Scene } from '../../shared/drawing';
import { x } from '../view';

export function Illustration({ picture }: { picture: { scene: Scene; alt: string } }) {
  return (
    <img alt={picture.alt} src={drawing(picture.scene)} className={x({ width: '100%', display: 'block' })} />
  );
}
