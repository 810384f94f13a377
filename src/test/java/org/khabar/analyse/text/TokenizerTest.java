package org.khabar.analyse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Span;

class TokenizerTest {
  private static List<String> words(String text) {
    return Tokenizer.tokens(text, new Span(0, text.length())).stream()
        .map(span -> span.in(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Front [FMLN] said | the Front [ FMLN ] said",
        "KPO’s walls | KPO ’s walls",
        "intelligence agencies.Pakistan | intelligence agencies . Pakistan",
        "at 7.10pm on Friday | at 7.10 pm on Friday",
        "at about 7.10 p.m. today | at about 7.10 p.m. today",
        "an 81-MM mortar--it fell | an 81-MM mortar -- it fell",
        "Shabbir H. Kazmi | Shabbir H. Kazmi",
        "U.S. troops couldn't leave | U.S. troops could n't leave",
        "1,300 dead, 12 hurt | 1,300 dead , 12 hurt",
        "D'AUBUISSON's men | D'AUBUISSON 's men",
        "write to desk@example.org now | write to desk@example.org now",
        "“all is well”. | “ all is well ” .",
        "since '90 and on 18/02/2023 | since '90 and on 18/02/2023",
        "Rep. Vestal, D-Dover, said | Rep. Vestal , D- Dover , said",
        "on D-Day, R-rated | on D-Day , R-rated",
        "in Ridge Farm, Ill. on Monday | in Ridge Farm , Ill. on Monday",
        "he fell ill. They left | he fell ill . They left",
        "Gen. Lopez (ret.) said. | Gen. Lopez ( ret . ) said ."
      })
  void cutsAsNewsNeedsIt(String text, String expected) {
    assertThat(String.join(" ", words(text))).isEqualTo(expected);
  }

  @Property(tries = 300)
  void coversEveryCharacterThatIsNotBlank(@ForAll @StringLength(max = 60) String text) {
    int at = 0;
    for (Span token : Tokenizer.tokens(text, new Span(0, text.length()))) {
      assertThat(token.length()).isPositive();
      assertThat(text.substring(at, token.begin()).chars())
          .allMatch(c -> Blanks.isBlank((char) c.intValue()));
      at = token.end();
    }
    assertThat(text.substring(at).chars()).allMatch(c -> Blanks.isBlank((char) c.intValue()));
  }
}
