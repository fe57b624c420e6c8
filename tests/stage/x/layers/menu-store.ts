import type { IconName } from '../../shared/icon-paths';
import { createStore } from '../../shared/store';

export interface MenuItem {
  icon: IconName;
  label: string;
  testId?: string;
  /** Makes it a link. */
  href?: string;
  onPress: () => void;
}

interface OpenMenu {
  left: number;
  top: number;
  items: readonly MenuItem[];
}

export const menu = createStore<OpenMenu | null>(null);

export function showMenu(button: HTMLElement, items: readonly MenuItem[]) {
  const { left, bottom } = button.getBoundingClientRect();
  menu.set({ left, top: bottom, items });
}
