import { expect, it } from 'vitest';
import { htmlToText } from '@/lib/exchange/replies/html-to-text';

it.each([
  ['<p>One</p>\n<p>Two</p>', 'One\nTwo'],
  ['One<br>Two<br/><br />Three', 'One\nTwo\n\nThree'],
  ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
  ['a &lt;b&gt; &amp;amp; &#54620;&#xAD6D; &unknown;&nbsp;c', 'a <b> &amp; 한국 &unknown; c'],
  [
    '<a href="https://a.example">here</a>, <a href=\'mailto:x@a.example\'>mail</a>',
    'here https://a.example, mail',
  ],
  ['<a href="https://a.example/x">https://a.example/x</a>', 'https://a.example/x'],
  ['<style>p{color:red}</style><script>alert(1)</script>Hi<!-- no -->', 'Hi'],
  ['<img src=x onerror="alert(1)">Hi', 'Hi'],
  ['&#0;&#99999999;x', '&#0;&#99999999;x'],
  ['plain words', 'plain words'],
])('reads %s as people do', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});
