/// A text with every kind of piece.
enum MarkdownSamples {
  static let all = """
    # Head *em* `co` <!-- c -->

    Para **one *em
    still*** and [li
    nk](x.md#y "ti
    tle") then `co
    de` and ![pic](a.png)\\
    hard  
    break &amp; \\* ~~gone~~ <http://a.b> Қазақ тілі 👩‍💻

    [ref]: /u "t"
    text [ref] and [ref][ref]

    > quote **a
    > b** c
    lazy *d*
    > > deep *e*

    - [x] item *a*
      more `b`
      > fb [m](../misconceptions.md#m).
    - [ ] item <b>x</b>
        - nested
          1. three
          2. four

    7) seven

       para *z*

    para
    | a *b* | c |
    |---|:-:|
    | d `e` | f [l](m) |
    | g | h \\| i |

    <!-- exercise: number
    id: x
    -->

    ```swift
    code
    ```

        indented

    > [!TIP]
    > Hint *one*
    >
    > ```
    > code

    setext *x*
    yy
    ---

    ***
    """
}
