import { createStore } from '../../shared/store';

interface OpenMenu {
  left: number;
  top: number;
  postId: string;
  onRepost: () => void;
}

export const menu = createStore<OpenMenu | null>(null);

export function showMenu(button: HTMLElement, postId: string, onRepost: () => void) {
  const { left, bottom } = button.getBoundingClientRect();
  menu.set({ left, top: bottom, postId, onRepost });
}
