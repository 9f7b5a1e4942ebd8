// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QImage>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QNetworkAccessManager;
class QPushButton;
class QTextBrowser;

namespace pulsedeck {

class PictureLoader;

/// A letter, drawn here: wide, on a telephone, dark, or as text. No script, no form; links show where they
/// lead and open nothing; pictures from outside are loaded when somebody asks for them.
class LetterView : public QWidget {
    Q_OBJECT
public:
    enum class Look { Wide, Phone, Dark, Text };

    explicit LetterView(QWidget *parent = nullptr);
    /// Loads pictures by @p network, which it takes over.
    explicit LetterView(QNetworkAccessManager *network, QWidget *parent = nullptr);

    void setLetter(const QString &html);
    void setLook(Look look);
    Look look() const { return m_look; }
    /// For a widget beside the choice of looks.
    QHBoxLayout *head() const { return m_head; }
    /// What is drawn, as text.
    QString shownText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Canvas;
    /// Pixels that a letter can be wide.
    int roomFor() const;
    QWidget *makeHead();
    void draw();
    void drawOffer();
    void loadPictures();

    QString m_html;
    Look m_look = Look::Wide;
    int m_width = 0; ///< For which it was drawn.
    QHBoxLayout *m_head;
    QButtonGroup *m_looks;
    Canvas *m_canvas;
    QWidget *m_pictures; ///< The offer to load them.
    QLabel *m_pictureText;
    QPushButton *m_load;
    QLabel *m_target; ///< Where the link under the pointer leads.
    PictureLoader *m_loader;
};

} // namespace pulsedeck
