/// A page with every kind of block, as a lesson has them.
enum LessonSample {
  static let source = """
    # Who can *hear* you

    A channel reaches only the people who **use** it: [inverted ratio](m.md#inverted-ratio), see
    [the report](https://example.org/a) or <https://example.org>. Run `qadam`.

    - [x] Compare it with what petitions usually get.
      > Yes: without the usual number you cannot say whether 604 is few.
    - [ ] Keep the page open.
      - nested one with rather many words that wrap around the edge
        1. deeper

    1. Бір
    2. Екі

       Тағы бір абзац

    > Silence can also mean nobody heard.
    > > Deep

    > [!TIP]
    > Users divided by people.

    | Арна | Кім оқиды? | 👍 |
    |:-----|:----------:|---:|
    | Жергілікті газет | зейнеткерлер мен ауыл тұрғындары | 12 |
    | Telegram | `жастар` | 1400 |

    ```
    let x = 1
    ```

    ---

    <!-- gone -->
    """
}
