// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/chartfile.h"

#include "app/values/writeall.h"
#include "ui/chart/chartcanvas.h"

#include <QBuffer>
#include <QFuture>
#include <QPainter>
#include <QPromise>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static constexpr int margin = 20;

/// The canvas, made anew for the file, and what it needs.
struct Sheet {
    explicit Sheet(const ChartData &data) : canvas(makeCanvas(data, lightTheme()))
    {
        canvas->setPalette(paletteOf(lightTheme()));
        titleFont = canvas->font();
        titleFont.setPointSizeF(titleFont.pointSizeF() * 1.3);
        titleFont.setWeight(QFont::DemiBold);
        titleHeight = QFontMetrics(titleFont).height() + 14;
        drawing = QSize(qMax(canvas->sizeHint().width(), 720), qMax(canvas->sizeHint().height(), 260));
        canvas->resize(drawing);
        size = drawing + QSize(2 * margin, 2 * margin + titleHeight);
    }

    void draw(QPainter &painter) const
    {
        painter.fillRect(QRect({}, size), lightTheme().base);
        painter.setPen(lightTheme().text);
        painter.setFont(titleFont);
        painter.drawText(QRect(margin, margin, drawing.width(), titleHeight), Qt::AlignTop,
                         canvas->data().title);
        canvas->draw(painter, QRectF(QPointF(margin, margin + titleHeight), drawing));
    }

    std::unique_ptr<ChartCanvas> canvas;
    QFont titleFont;
    int titleHeight = 0;
    QSize drawing;
    QSize size;
};

QImage chartImage(const ChartData &data, int width)
{
    const Sheet sheet(data);
    const double ratio = double(width) / sheet.size.width();
    QImage image((QSizeF(sheet.size) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    sheet.draw(painter);
    return image;
}

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray chartSvg(const ChartData &data)
{
    const Sheet sheet(data);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size);
    generator.setViewBox(QRect({}, sheet.size));
    generator.setTitle(data.title);
    QPainter painter(&generator);
    sheet.draw(painter);
    painter.end();
    return buffer.data();
}

QString chartFileName(const ChartData &data, const QString &suffix)
{
    static const QRegularExpression awkward(u"[^\\w -]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString name = QString(data.title).replace(awkward, u" "_s).simplified().left(80);
    return (name.isEmpty() ? u"chart"_s : name) + u'.' + suffix;
}

static QString write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes) || !file.commit())
        return file.errorString();
    return {};
}

void writeFile(const QString &path, const std::function<QByteArray()> &bytes, QObject *context,
               const std::function<void(const QString &problem)> &done)
{
    auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    promise->future().then(context, done);
    QThreadPool::globalInstance()->start([promise, path, bytes] {
        promise->addResult(write(path, bytes()));
        promise->finish();
    });
}

} // namespace pulsedeck
