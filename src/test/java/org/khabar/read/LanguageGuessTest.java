package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Two guards killed in Quetta bank raid
          en | FOUR KILLED AND 17 INJURED IN SAN SALVADOR, SAYS RADIO CADENA NACIONAL
          en | THE FRENTE FARABUNDO MARTI PARA LA LIBERACION NACIONAL CLAIMED THE ATTACK ON THE ESTADO MAYOR DE LA DEFENSA
          en | 17
          es | La policía informó que los hombres fueron detenidos en el centro de la ciudad cuando salían con sus armas.
          fr | Les hommes ont été arrêtés dans le centre de la ville par des policiers qui les attendaient depuis la nuit.
          de | Die Männer wurden in der Stadt von der Polizei verhaftet, nachdem sie sich nicht ergeben haben.
          pt | Os homens foram presos no centro da cidade pela polícia, que os esperava com suas armas, e não há feridos.
          id | Dua orang ditangkap oleh polisi di pusat kota itu karena mereka membawa senjata yang tidak ada izin dari negara.
          tr | Polis tarafından yakalanan iki kişi bir gün sonra serbest bırakıldı, ancak soruşturma için yeniden çağrıldı ve ifade verdi.
          ur | کراچی پولیس آفس پر حملے میں چار افراد ہلاک ہوئے
          ar | قتل أربعة أشخاص في هجوم على مركز للشرطة
          fa | پلیس گفت چهار نفر در این حمله کشته شدند
          hi | पुलिस ने कहा कि चार लोग मारे गए
          ru | Полиция сообщила о четырёх погибших
          zh | 警方说有四人死亡
          und | A rendőrség közölte, hogy a támadásban négy ember meghalt és tizenkét másik megsebesült, amikor egy fegyveres férfi tüzet nyitott a buszmegállóban várakozókra. A támadót a helyszínen elfogták, kihallgatása még folyamatban van. A belügyminiszter szerint semmi nem utal arra, hogy terrorcselekmény történt volna, de a nyomozás minden lehetőséget megvizsgál. A sebesülteket három kórházba szállították, közülük ketten életveszélyes állapotban vannak, mondta délután újságíróknak szóvivőjük.
          und | ქალაქში ორი კაცი დააკავეს
          """)
  void isToldByScriptAndWords(String language, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(language);
  }
}
