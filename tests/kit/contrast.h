// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>

namespace Plumbline::Kit {

// A channel of sRGB, 0 to 1, as light.
inline double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

// Contrast of two colours as WCAG 2 computes it, 1 to 21.
inline double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [&](const QColor &color) {
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

using Matrix3 = std::array<std::array<double, 3>, 3>;

inline std::array<double, 3> product(const Matrix3 &matrix, const std::array<double, 3> &vector)
{
    std::array<double, 3> result{};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    }
    return result;
}

// How colours are seen: by most people, and by those who lack one kind of cone (Machado, Oliveira and Fernandes 2009,
// severity 1; applied to linear light).
inline const std::array<Matrix3, 4> &kindsOfSight()
{
    static const std::array<Matrix3, 4> kinds{{{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
        {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
        {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}};
    return kinds;
}

// Distance of two colours in CIELAB (CIE76, white point D65) as one kind of sight sees them.
inline double distance(const QColor &a, const QColor &b, const Matrix3 &sight)
{
    const auto lab = [&sight](const QColor &color) {
        static const Matrix3 toXyz{{{0.4124 / 0.95047, 0.3576 / 0.95047, 0.1805 / 0.95047}, {0.2126, 0.7152, 0.0722},
            {0.0193 / 1.08883, 0.1192 / 1.08883, 0.9505 / 1.08883}}};
        std::array<double, 3> light = product(sight, {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
        for (double &channel : light)
            channel = std::clamp(channel, 0.0, 1.0);
        std::array<double, 3> xyz = product(toXyz, light);
        for (double &value : xyz)
            value = value > 0.008856 ? std::cbrt(value) : 7.787 * value + 16.0 / 116;
        return std::array<double, 3>{116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
    };
    const std::array<double, 3> first = lab(a), second = lab(b);
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

} // namespace Plumbline::Kit
