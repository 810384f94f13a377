package org.khabar.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ArticleLanguageTest {
  @ParameterizedTest
  @CsvFileSource(resources = "languages.tsv", delimiter = '\t')
  void isToldInShortAndInLongTexts(String language, String text) {
    assertThat(ArticleLanguage.of(text)).isEqualTo(language);
  }

  @Test
  void aScriptThatTheModelDoesNotKnowIsNoEnglish() {
    assertThat(ArticleLanguage.of("በጥቃቱ አራት ሰዎች መገደላቸውን ፖሊስ አስታወቀ።")).isNotEqualTo("en");
  }
}
